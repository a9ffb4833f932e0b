import type { Answer, Call, Routes, Token } from "./call.ts";
import type { Described } from "./description.ts";
import { allows, type Need, operations } from "./permissions.ts";
import { evidenceRoutes } from "./routes/evidence.ts";
import { issueRoutes } from "./routes/issues.ts";
import { pullRoutes } from "./routes/pulls.ts";
import { releaseRoutes } from "./routes/releases.ts";
import { ruleRoutes } from "./routes/rules.ts";

const routes: Routes = { ...pullRoutes, ...releaseRoutes, ...evidenceRoutes, ...ruleRoutes, ...issueRoutes };

/** A request on its way: what it asks for, and what will be done when nothing prevents it. */
export interface Asked {
  /** Operation id, or GraphQL root fields. */
  readonly asks: readonly string[];
  /** `owner/name`; empty where it does not say. */
  readonly repository: string;
  /** Each must be met. */
  readonly needs: readonly Need[];
  /** How the request differs from GitHub's description. */
  readonly faults: readonly string[];
  /** Does it. `faults` of the result: how our own answer differs from the description. */
  readonly perform: () => Promise<Performed>;
}

export interface Performed {
  readonly answer: Answer;
  readonly faults: readonly string[];
  /** The token lacks a permission; GraphQL says so in an answer of status 200. */
  readonly refused?: boolean;
}

/** Reads a REST request; `path` is below the API's base, still encoded. */
export function readRest(
  operation: Described,
  path: string,
  bytes: Buffer,
  around: Pick<Call, "query" | "apiUrl" | "serverUrl" | "uploadUrl"> & {
    readonly token: Token;
    readonly repositories: ReadonlyMap<string, Call["repository"]>;
  },
): Asked {
  const values = operation.path.exec(path)?.slice(1).map(decodeURIComponent) ?? [];
  const parameters = Object.fromEntries(
    operation.parameters.map((name, index) => [name, values[index] ?? ""]),
  );
  const isUpload = operation.id === "repos/upload-release-asset";
  const body = isUpload || bytes.length === 0 ? {} : JSON.parse(bytes.toString());
  const faults = operation.request(around.query, body);
  const need = operations[operation.id];
  // What belongs to an organisation names the repository in its body, if anywhere.
  const name = `${parameters.owner ?? parameters.org}/${parameters.repo ?? body.github_repository}`;
  const repository = around.repositories.get(name);
  return {
    asks: [operation.id],
    repository: name,
    needs: [need],
    faults: faults.map((one) => `${operation.id} was asked wrongly: ${one}`),
    async perform() {
      if (faults.length > 0)
        return { answer: { status: 422, body: { message: "Invalid request.", errors: faults } }, faults: [] };
      if (repository === undefined)
        return { answer: { status: 404, body: { message: "Not Found" } }, faults: [] };
      if (!allows(around.token.permissions, need))
        return { answer: forbidden(need), faults: [], refused: true };
      const handle = routes[operation.id];
      if (handle === undefined) throw new Error(`no route does ${operation.id}`);
      const given = await handle({ ...around, repository, path: parameters, body, bytes });
      const full = given.status < 400 ? operation.complete(given.status, given.body) : given.body;
      const wrong = operation
        .response(given.status, full)
        .map((one) => `${operation.id} was answered wrongly: ${one}`);
      return { answer: { ...given, body: full }, faults: wrong };
    },
  };
}

function forbidden(need: Need): Answer {
  const accepted = need.map((one) => one.replace(": ", "=").replace("-", "_")).join("; ");
  return {
    status: 403,
    body: {
      message: "Resource not accessible by integration",
      documentation_url: "https://docs.github.com/rest",
      status: "403",
    },
    headers: { "x-accepted-github-permissions": accepted },
  };
}
