/** The heading that says where the learner stands. */
export const STAND_TITLE_ID = "stand-title";

/** A form that was taken is gone, and its focus with it: it goes on where the next step stands. */
export function focusStand(): void {
  document.getElementById(STAND_TITLE_ID)?.focus();
}
