/** Stands in for what is being worked out. */
export function Working({ what }: { readonly what: string }) {
  return <p className="text-small text-soft">{what}</p>;
}
