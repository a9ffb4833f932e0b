/** Plain HTTP to a server that the user names: Argo CD, a version endpoint, a webhook receiver. */
export interface Http {
  /** One request. Redirects are never followed and bodies never decompressed. Raises HTTP_* Problems for what is no answer at all. */
  request(url: string, options?: HttpOptions): Promise<HttpResponse>;
  /**
   * A GET whose answer goes on: `take` gets each line of it, without its end, as it comes. Settles with the status when the server ends it; of another
   * status than 200 nothing is taken. Here `maxBytes` counts a line, and `timeoutMs` until the answer begins. Raises HTTP_* Problems as `request` does.
   */
  follow(url: string, take: (line: string) => void, options?: HttpOptions): Promise<number>;
}

export interface HttpOptions {
  readonly method?: "GET" | "POST" | "PUT" | "HEAD";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For the whole exchange; 30 s unless given. */
  readonly timeoutMs?: number;
  /** Of the body; 1 MiB unless given. */
  readonly maxBytes?: number;
  /** PEM of the certificate authorities to trust beside the system's. */
  readonly ca?: string;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** UTF-8, invalid bytes replaced. */
  readonly body: string;
}
