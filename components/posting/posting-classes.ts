/** The two halves of a result: its lists beside the text. */
export const COLUMNS = "mt-7 grid gap-x-12 gap-y-8 min-[60rem]:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]";

/** A pasted text with its marks. */
export const TEXT =
  "mt-3 max-h-[40rem] overflow-auto rounded-[5px] border border-hairline bg-raised px-4 py-3.5 text-small leading-[1.65] whitespace-pre-wrap [overflow-wrap:anywhere]";

/** What the ticks come to, always in sight. */
export const BAR = "sticky bottom-0 z-[5] mt-6 border-t border-edge bg-paper py-3 [&>p]:mb-2";

export const GROUP = "mt-5 border-t border-hairline pt-2.5";
export const LEGEND = "float-left w-full font-display font-[650] [&+*]:clear-both";
