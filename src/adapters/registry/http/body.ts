import { problem } from "../../../core/problem/problem.ts";
import { redactSecrets } from "../../redact-secrets.ts";
import type { Answer } from "./connection.ts";

/** The whole body. Raises REGISTRY_TOO_LARGE beyond `limit` bytes; one that comes too slowly fails as a broken connection does. */
export async function collect(answer: Answer, limit: number, host: string, request: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => {
    answer.body.destroy(new Error(`its answer did not come whole within ${answer.patience / 1000} s`));
  }, answer.patience);
  try {
    for await (const chunk of answer.body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw problem("REGISTRY_TOO_LARGE", { host, request, limit: String(limit) });
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}

/** Milliseconds. */
const discardWithin = 2_000;

/** Lets a body go that nobody wants, so that its connection can be used again; one that does not end soon is cut off. */
export function discard(answer: Answer): void {
  answer.body.on("error", () => {});
  answer.body.resume();
  const timer = setTimeout(() => answer.body.destroy(), discardWithin).unref();
  answer.body.once("close", () => clearTimeout(timer));
}

/**
 * What the registry says of an error, as one line: `HTTP 403 DENIED: …` (distribution-spec, "Error Codes"), cut at 300 characters. Some
 * quote the request: `secrets` are cut out.
 */
export async function explain(answer: Answer, secrets: readonly string[]): Promise<string> {
  const status = `HTTP ${answer.status}`;
  const body = await collect(answer, 65_536, "", "").then(
    (bytes) => bytes.toString("utf8"),
    () => "",
  );
  const said = messagesIn(body) ?? (/^\s*</.test(body) ? "a web page" : body);
  const line = redactSecrets(said, secrets).replace(/\s+/g, " ").trim().slice(0, 300);
  return line === "" ? status : `${status} ${line}`;
}

function messagesIn(body: string): string | undefined {
  try {
    const { errors, details } = JSON.parse(body) as {
      errors?: { code?: string; message?: string }[];
      details?: string;
    };
    const lines = errors?.map(({ code, message }) => [code, message].filter((part) => part).join(": "));
    return lines?.join("; ") ?? details;
  } catch {
    return undefined;
  }
}

/** What a request carried as `Authorization`, and what of it nobody may see: the value, and a password that is encoded in it. */
export function secretsInHeader(header: string | undefined): readonly string[] {
  const [scheme = "", value = ""] = header?.split(" ") ?? [];
  if (value === "") return [];
  const decoded = scheme === "Basic" ? Buffer.from(value, "base64").toString("utf8") : "";
  return [value, decoded.slice(decoded.indexOf(":") + 1)].filter((one) => one !== "");
}
