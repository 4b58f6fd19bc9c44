// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import decodeQR from "qr/decode.js";
import { expect, it } from "vitest";
import QrCode from "@/components/share/qr-code";

const SCALE = 4;

it("the code that is drawn reads as the link, quiet zone and all", () => {
  const link = "https://waymark.example/?v=1&goal=data-scientist&from=data-analyst&hours=6&start=2027-01-04";
  render(<QrCode text={link} />);
  const drawing = screen.getByRole("img", { name: "The link as a QR code" });
  const size = Number(drawing.getAttribute("viewBox")?.split(" ")[2]);
  const path = drawing.querySelector("path")?.getAttribute("d") ?? "";
  expect(decodeQR(picture(path, size))).toBe(link);
  expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
});

/** The path's unit squares as a black-and-white picture. */
function picture(path: string, size: number) {
  const side = size * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < SCALE; row++) {
      for (let column = 0; column < SCALE; column++) {
        const at = ((Number(y) * SCALE + row) * side + Number(x) * SCALE + column) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return { width: side, height: side, data };
}
