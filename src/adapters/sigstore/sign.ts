import type { SigningConfig } from "@sigstore/protobuf-specs";
import type { Json, JsonObject } from "../../core/json/json-types.ts";
import { Problem, problem } from "../../core/problem/problem.ts";
import { statementType } from "../../core/provenance/statement.ts";
import type { Deadline } from "../../ports/deadline.ts";
import type { File } from "../../ports/provenance.ts";
import { beforeDeadline } from "../deadline.ts";
import { redactSecrets } from "../redact-secrets.ts";
import { askIdentity } from "./identity-token.ts";

/** Milliseconds for one request, and how often it is sent again. */
const patience = { timeout: 10_000, retry: 3 };

/** Signs an in-toto statement with a certificate for this run's identity, and has the time witnessed. See `Provenance.sign`. */
export async function signStatement(
  statement: JsonObject,
  how: {
    readonly config: File | undefined;
    readonly isPrivate: boolean;
    readonly serverUrl: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly deadline: Deadline;
  },
): Promise<Json> {
  const signingConfig = await readConfig(how.config ?? serviceFor(how));
  const token = await askIdentity(how.env, how.deadline);
  const { bundleBuilderFromSigningConfig } = await import("@sigstore/sign");
  const { bundleToJSON } = await import("@sigstore/bundle");
  try {
    const builder = bundleBuilderFromSigningConfig({
      signingConfig,
      identityProvider: { getToken: async () => token },
      bundleType: "dsseEnvelope",
      fetchOptions: patience,
    });
    const data = Buffer.from(JSON.stringify(statement));
    const waited = { whom: hostsOf(signingConfig), request: "sign a statement" };
    const signing = () => builder.create({ data, type: statementType });
    return bundleToJSON(await beforeDeadline(how.deadline, waited, signing)) as unknown as Json;
  } catch (cause) {
    if (cause instanceof Problem || !(cause instanceof Error)) throw cause;
    const inner = cause.cause instanceof Error ? `: ${cause.cause.message}` : "";
    const service = signingConfig.caUrls.map((one) => one.url).join(", ");
    throw problem(
      "SIGNING_FAILED",
      { service, fault: redactSecrets(`${cause.message}${inner}`, [token]) },
      { cause },
    );
  }
}

/** Whom a signature takes: the certificate authority, the log and the witness of the time. */
function hostsOf({ caUrls, rekorTlogUrls, tsaUrls }: SigningConfig): string {
  const urls = [...caUrls, ...rekorTlogUrls, ...tsaUrls].map(({ url }) => url);
  return [...new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).host))].join(", ");
}

async function readConfig({ name, text }: File): Promise<SigningConfig> {
  const { SigningConfig } = await import("@sigstore/protobuf-specs");
  try {
    const config = SigningConfig.fromJSON(JSON.parse(text));
    if (config.caUrls.length > 0) return config;
  } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof TypeError)) throw cause;
    throw problem(
      "SIGNING_CONFIG_INVALID",
      { file: name, fault: cause.message },
      { at: { file: name }, cause },
    );
  }
  const fault = "it names no certificate authority (caUrls)";
  throw problem("SIGNING_CONFIG_INVALID", { file: name, fault }, { at: { file: name } });
}

/** The Sigstore that GitHub's own actions sign with: the public one, or for what must not be public GitHub's, which has no public log. */
function serviceFor({
  isPrivate,
  serverUrl,
}: {
  readonly isPrivate: boolean;
  readonly serverUrl: string;
}): File {
  const { hostname } = new URL(serverUrl);
  const host = hostname === "github.com" ? "githubapp.com" : hostname;
  const at = (url: string) => [{ url, majorApiVersion: 1, validFor: { start: "2020-01-01T00:00:00Z" } }];
  const any = { selector: "ANY" };
  const config = isPrivate
    ? { caUrls: at(`https://fulcio.${host}`), tsaUrls: at(`https://timestamp.${host}`), tsaConfig: any }
    : {
        caUrls: at("https://fulcio.sigstore.dev"),
        rekorTlogUrls: at("https://rekor.sigstore.dev"),
        rekorTlogConfig: any,
      };
  return { name: "", text: JSON.stringify(config) };
}
