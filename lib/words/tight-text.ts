/** The same words, a figure never parted from its unit at the end of a line: "12 h", "40 %". */
export function tightText(text: string): string {
  return text.replaceAll(/(\d) (h|%)(?!\w)/g, "$1\u00a0$2");
}
