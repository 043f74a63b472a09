/** Where a Redis is, as STORE_URL tells it. */
export type Server = {
  /** One, or some nodes of a cluster. */
  readonly nodes: readonly { readonly host: string; readonly port: number }[];
  readonly tls: boolean;
  readonly username?: string;
  readonly password?: string;
  readonly database: number;
};

/**
 * `redis://host`, `rediss://user:password@host:6380/2`, `redis://:password@one:6379,two:6379`.
 * @returns undefined for anything else. What is percent-encoded in a password is decoded.
 */
export function readServer(url: string): Server | undefined {
  const found = /^(?<scheme>rediss?):\/\/(?:(?<who>.*)@)?(?<hosts>[^@/?#]+)(?:\/(?<database>\d*))?$/.exec(
    url,
  );
  if (!found?.groups) return undefined;
  const { scheme, who = "", hosts = "", database } = found.groups;
  try {
    const nodes = hosts.split(",").map((host) => new URL(`redis://${host}`));
    if (nodes.some(({ hostname }) => hostname === "")) return undefined;
    const [username, ...password] = who.split(":").map(decodeURIComponent);
    return {
      nodes: nodes.map(({ hostname, port }) => ({
        host: hostname.replace(/^\[(.*)\]$/, "$1"),
        port: Number(port || 6379),
      })),
      tls: scheme === "rediss",
      ...(username && { username }),
      ...(password.length > 0 && { password: password.join(":") }),
      database: Number(database || 0),
    };
  } catch {
    return undefined;
  }
}

/** The server as an admin may see it: without user and password. */
export function shownServer({ nodes, tls, database }: Server): string {
  const hosts = nodes.map(({ host, port }) => `${host.includes(":") ? `[${host}]` : host}:${port}`);
  return `${tls ? "rediss" : "redis"}://${hosts.join(",")}${database === 0 ? "" : `/${database}`}`;
}
