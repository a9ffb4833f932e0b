// Stands in for @actions/http-client under @actions/core, which speaks HTTP only in getIDToken: nothing here calls that.
export class HttpClient {
  constructor() {
    throw new Error("Trunkline has no OIDC client: see docs/decisions/0001");
  }
}
export class BearerCredentialHandler {}
