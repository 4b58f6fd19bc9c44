import { withArticle } from "../wording/sentence";

/** Every core skill is known: more courses would be collecting. */
export function NothingToLearn({ roleTitle }: { readonly roleTitle: string | null }) {
  return (
    <section aria-labelledby="nothing-title" className="prose-measure border-l-4 border-blaze py-1 pl-5">
      <h2 id="nothing-title" className="font-display text-title">
        You need no course for this
      </h2>
      <p className="mt-2">
        {roleTitle === null
          ? "You already know every skill that you asked for."
          : `You already know the core of what ${withArticle(roleTitle)} must know.`}{" "}
        Build something of your own with it, write down how you did it, and apply. If a skill above is rusty,
        untick it and a plan appears.
      </p>
    </section>
  );
}
