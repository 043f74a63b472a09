/** Options of a server that closes no connection by itself, however long nothing is sent. */
import type { ServerOptions } from "node:http";

/**
 * Where a process is kept from its turn for seconds, as on a busy machine, a request goes out on a connection that the
 * server, in the same process, closes a moment later: nobody had the time to tell.
 */
export const LASTING: ServerOptions = { keepAliveTimeout: 0 };
