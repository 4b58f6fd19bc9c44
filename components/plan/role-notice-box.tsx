import Link from "next/link";
import { roleNotice } from "@/lib/words/catalog/role-notice";

/** Said plainly before the route, where certificates are not what counts for the role. */
export function RoleNoticeBox({ role }: { readonly role: string | null }) {
  const notice = roleNotice(role);
  if (notice === null) return null;
  return (
    <section aria-labelledby="role-notice" className="prose-measure mt-10 border-l-4 border-blaze py-1 pl-5">
      <h2 id="role-notice" className="text-lead">
        {notice.title}
      </h2>
      <p className="mt-1">{notice.text}</p>
      <p className="mt-2">{notice.still}</p>
      <p className="mt-1 text-small">
        <Link href={`/roles/${role}`} prefetch={false}>
          What this rests on
        </Link>{" "}
        ·{" "}
        <Link href="/guide#guide-Q5" prefetch={false}>
          Certificate or degree?
        </Link>
      </p>
    </section>
  );
}
