import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { bundleToJSON } from "@sigstore/bundle";
import { SigningConfig } from "@sigstore/protobuf-specs";
import { bundleBuilderFromSigningConfig } from "@sigstore/sign";
import type { Json } from "../../../src/core/json/json-types.ts";
import { makeAuthorities } from "./authorities.ts";
import { type Claims, tokenOf } from "./run.ts";
import { servicesOf } from "./services.ts";

/** A Sigstore of our own: certificates, log, timestamps, and GitHub's tokens for runs, over real HTTP. */
export interface Sigstore {
  readonly trustedRoot: string;
  readonly signingConfig: string;
  /** What the runner gives a job that may ask for tokens, for a run with these claims. */
  identity(claims: Claims): Readonly<Record<string, string>>;
  /** An attestation as such a run makes one: a Sigstore bundle, as JSON. */
  attest(claims: Claims, statement: object, payloadType?: string): Promise<Json>;
  /** Paths that were asked, in order. */
  readonly requests: string[];
  /** Services that fail from now on, by path, with status 500. */
  readonly broken: Set<string>;
  close(): Promise<void>;
}

const secret = "request-token";

/** See `makeAuthorities` for what can be wished. */
export async function startSigstore(
  options: { readonly clock?: Date; readonly witness?: "log" | "timestamp" } = {},
): Promise<Sigstore> {
  const witness = options.witness ?? "log";
  const authorities = await makeAuthorities({ clock: options.clock, witness });
  const services = servicesOf(authorities);
  const requests: string[] = [];
  const broken = new Set<string>();
  const tokens = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    requests.push(url.pathname);
    const body = await text(request);
    const service = services[url.pathname];
    const token = tokens.get(url.pathname);
    if (broken.has(url.pathname)) return void response.writeHead(400).end();
    if (token !== undefined) {
      const authorized = request.headers.authorization === `Bearer ${secret}`;
      if (!authorized || url.searchParams.get("audience") !== "sigstore")
        return void response.writeHead(401).end();
      return void response.writeHead(200).end(JSON.stringify({ value: token }));
    }
    if (service === undefined) return void response.writeHead(404).end();
    try {
      const answer = await service(body);
      response.writeHead(201, { "content-type": answer.type }).end(answer.body);
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify({ message }));
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const at = (url: string) => [
    { url, majorApiVersion: 1, validFor: { start: "2020-01-01T00:00:00Z" }, operator: "test" },
  ];
  const signingConfig = JSON.stringify({
    mediaType: "application/vnd.dev.sigstore.signingconfig.v0.2+json",
    caUrls: at(origin),
    ...(witness === "log"
      ? { rekorTlogUrls: at(origin), rekorTlogConfig: { selector: "ANY" } }
      : { tsaUrls: at(origin), tsaConfig: { selector: "ANY" } }),
  });
  return {
    trustedRoot: authorities.trustedRoot,
    signingConfig,
    requests,
    broken,
    identity(claims) {
      const path = `/token/${tokens.size}`;
      tokens.set(path, tokenOf(claims));
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}${path}?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret,
      };
    },
    async attest(claims, statement, payloadType = "application/vnd.in-toto+json") {
      const builder = bundleBuilderFromSigningConfig({
        signingConfig: SigningConfig.fromJSON(JSON.parse(signingConfig)),
        identityProvider: { getToken: async () => tokenOf(claims) },
        bundleType: "dsseEnvelope",
      });
      const data = Buffer.from(JSON.stringify(statement));
      return bundleToJSON(await builder.create({ data, type: payloadType })) as unknown as Json;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** What actions/attest-build-provenance states of an artifact. */
export function provenanceOf(digest: string, more: object = {}): object {
  const [algorithm = "", hex = ""] = digest.split(":");
  return {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: "registry.example.com/acme/orders", digest: { [algorithm]: hex } }],
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: { buildDefinition: {}, runDetails: {} },
    ...more,
  };
}
