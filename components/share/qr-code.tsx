"use client";

import encodeQR from "qr";
import { useTranslator } from "@/components/ui/translator";
import { qrCode } from "@/lib/words/messages/en/views/qr-code";

/** The link as a code that a phone's camera reads. Black on white in either theme, with the quiet zone that scanners need. */
export default function QrCode({ text }: { readonly text: string }) {
  const t = useTranslator();
  const rows = encodeQR(text, "raw", { ecc: "low", border: 4 });
  const size = rows.length;
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <figure className="mt-4 flex flex-wrap items-end gap-4">
      <svg
        role="img"
        aria-label={t(qrCode).code}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        className="size-44 rounded-sm"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption className="max-w-40 text-small text-soft">{t(qrCode).scan}</figcaption>
    </figure>
  );
}
