/** How a comparison is looked at: part of its link, no part of what is compared. */
export interface ViewState {
  /** The row by which the scenarios stand, and which way; null: in the order of the link. */
  readonly sort: { readonly id: string; readonly desc: boolean } | null;
  /** Only rows in which the scenarios differ. */
  readonly differencesOnly: boolean;
}

export function isViewParameter(name: string): boolean {
  return name === "sort" || name === "only";
}

/** Of a link's parameters, how its comparison is looked at. A sort by no row of `ids` is none. */
export function readViewState(params: URLSearchParams, ids: readonly string[]): ViewState {
  const sort = params.get("sort") ?? "";
  const id = ids.find((one) => one === sort.replace(/^-/, ""));
  return {
    sort: id === undefined ? null : { id, desc: sort.startsWith("-") },
    differencesOnly: params.get("only") === "differences",
  };
}

/** `address` with the view written behind it. */
export function withViewState(address: string, { sort, differencesOnly }: ViewState): string {
  const parts = [
    ...(sort ? [`sort=${sort.desc ? "-" : ""}${sort.id}`] : []),
    ...(differencesOnly ? ["only=differences"] : []),
  ];
  if (parts.length === 0) return address;
  return `${address}${address.includes("?") ? "&" : "?"}${parts.join("&")}`;
}
