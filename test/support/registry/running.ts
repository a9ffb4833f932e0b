import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server of ours on this machine. */
export interface Running {
  /** `127.0.0.1:41234`. */
  readonly host: string;
  stop(): Promise<void>;
}

/** Opens a server on a free port of the loopback. */
export async function listen(server: Server): Promise<Running> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
