import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../support/examples.ts";
import { serve } from "../support/git-server/served.ts";
import { type GitServer, startGitServer } from "../support/git-server.ts";
import { kustomization } from "../support/promotions.ts";
import { faultsOfRecord } from "../support/record.ts";
import { listen } from "../support/registry/running.ts";
import { runAction } from "../support/runner/action.ts";
import { startAction } from "../support/runner/from-source.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { git } from "../support/scratch/git.ts";

let server: GitServer;
beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());

test("a repository that was renamed is followed, and people see where it is now", async () => {
  const path = "apps/orders/kustomization.yaml";
  const served = await serve(server, { [path]: kustomization("orders", "ghcr.io/acme/orders", "1.0.0", "") });
  const old = server.urlOf("acme/old-name");
  const location = (service: string) => `${served.url}/info/refs?service=git-${service}`;
  server.fail({
    on: "fetch-refs",
    kind: "status",
    status: 301,
    headers: { location: location("upload-pack") },
  });
  const ran = await runAction(join(root, "actions", "set-image"), {
    start: startAction,
    inputs: {
      repository: old,
      branch: "main",
      overlay: "apps/orders",
      images: "orders=*:1.1.0",
      "gitops-token": "t0ken",
    },
  });
  expect(ran.outputs.outcome, ran.log).toBe("changed");
  expect(await git(served.bare, "show", `main:${path}`)).toContain("newTag: 1.1.0");
  const said = expect.stringContaining(`${old} has moved to ${served.url}`);
  expect(ran.annotations).toEqual([expect.objectContaining({ level: "notice", message: said })]);
  const report = JSON.parse(readFileSync(ran.outputs.report ?? "", "utf8"));
  expect(report.remarks).toEqual([said]);
  expect(faultsOfRecord(report)).toEqual([]);
});

test("another server gets neither the token nor a request", async () => {
  const heard: (string | undefined)[] = [];
  const other = createServer((request, answer) => {
    heard.push(request.url);
    answer.end();
  });
  const elsewhere = await listen(other);
  const served = await serve(server, {
    "apps/a/kustomization.yaml": "images:\n  - name: a\n    newTag: old\n",
  });
  const location = `http://${elsewhere.host}/acme/x/info/refs?service=git-upload-pack`;
  for (const on of ["fetch", "fetch-refs"] as const)
    server.fail({ on, kind: "status", status: 302, headers: { location } });
  const ran = await runAction(join(root, "actions", "set-image"), {
    start: startAction,
    inputs: {
      repository: served.url,
      branch: "main",
      overlay: "apps/a",
      images: "a=*:new",
      "gitops-token": "t0ken",
    },
  });
  await elsewhere.stop();
  expect(ran.annotations.map((one) => one.title)).toEqual(["GIT_REDIRECTED_ELSEWHERE"]);
  expect(heard).toEqual([]);
});
