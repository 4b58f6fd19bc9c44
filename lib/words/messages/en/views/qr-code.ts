import { define } from "@/lib/words/messages/define";

/** The link as a code, which comes when it is asked for. */
export const qrCode = define("qrCode", {
  code: "The link as a QR code",
  scan: "Scan it to open this plan on another device.",
});
