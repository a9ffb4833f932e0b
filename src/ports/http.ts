/** Plain HTTP to a server that the user names: Argo CD, a version endpoint, a webhook receiver. */
export interface Http {
  /** One request. Redirects are never followed and bodies never decompressed. Raises HTTP_* Problems for what is no answer at all. */
  request(url: string, options?: HttpOptions): Promise<HttpResponse>;
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
