import Link from "next/link";
import type { ReactNode } from "react";
import { richly } from "@/components/ui/richly";
import { pages } from "@/lib/words/messages/en/pages/pages";
import { english } from "@/lib/words/messages/translator";

export default function NotFound() {
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pt-16 sm:px-6">
      <h1 className="text-title">{english(pages).notFound.title}</h1>
      <p className="mt-3 max-w-prose">
        {richly(
          english(pages).notFound.text<ReactNode>(
            (text) => <Link href="/courses">{text}</Link>,
            (text) => <Link href="/">{text}</Link>,
          ),
        )}
      </p>
    </div>
  );
}
