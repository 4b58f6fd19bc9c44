/** The address under which the reader reaches this server: behind a proxy only the request's headers know it. */
export function originOf(headers: Pick<Headers, "get">): string {
  const protocol = headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  const host = headers.get("x-forwarded-host")?.split(",")[0]?.trim() ?? headers.get("host");
  return `${protocol === "https" ? "https" : "http"}://${isHost(host) ? host : "127.0.0.1:3000"}`;
}

/** What is put into pages and files must be no more than a name and a port. */
function isHost(host: string | null | undefined): host is string {
  return host != null && /^[\w.-]+(:\d{1,5})?$/.test(host);
}
