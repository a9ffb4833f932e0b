/**
 * What a server says, with `***` in place of what was sent to it: some servers and proxies quote the request in their answer. The
 * secrets are texts as they were sent, in every encoding; empty ones are none.
 */
export function redactSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((cut, one) => (one === "" ? cut : cut.replaceAll(one, "***")), text);
}
