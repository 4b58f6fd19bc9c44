import { type ReactNode, useId } from "react";

interface KeptSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function KeptSection({ title, children }: KeptSectionProps) {
  const id = useId();
  return (
    <section className="mt-10" aria-labelledby={id}>
      <h2 id={id} className="text-lead">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A list of kept things between hairlines. */
export function KeptRows({ children }: { readonly children: ReactNode }) {
  return <ul className="mt-3 border-t border-hairline">{children}</ul>;
}

export function KeptRow({ children }: { readonly children: ReactNode }) {
  return <li className="border-b border-hairline py-3">{children}</li>;
}
