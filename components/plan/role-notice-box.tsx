import Link from "next/link";
import { useTranslator } from "@/components/ui/translator";
import { roleNotice } from "@/lib/words/catalog/role-notice";
import { plan } from "@/lib/words/messages/en/plan/plan";

/** Said plainly before the route, where certificates are not what counts for the role. */
export function RoleNoticeBox({ role }: { readonly role: string | null }) {
  const t = useTranslator();
  const notice = roleNotice(role, t);
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
          {t(plan).noticeSource}
        </Link>{" "}
        ·{" "}
        <Link href="/guide#guide-Q5" prefetch={false}>
          {t(plan).certificateOrDegree}
        </Link>
      </p>
    </section>
  );
}
