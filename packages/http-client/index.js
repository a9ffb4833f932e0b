export class HttpClient {
  constructor() {
    throw new Error("no OIDC client in this bundle");
  }
}
export class BearerCredentialHandler {}
