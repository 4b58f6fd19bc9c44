/** Under this name the browser stores what is kept. */
export const KEPT_KEY = "waymark-kept";
