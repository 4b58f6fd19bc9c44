import Link from "next/link";

export default function NotFound() {
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pt-16 sm:px-6">
      <h1 className="text-title">There is nothing at this address</h1>
      <p className="mt-3 max-w-prose">
        The link may have lost a piece on its way. Search the <Link href="/courses">courses</Link>, or start
        from <Link href="/">a plan</Link>.
      </p>
    </div>
  );
}
