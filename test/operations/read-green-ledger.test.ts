import { join } from "node:path";
import { expect, it } from "vitest";
import { clock } from "../../src/adapters/clock.ts";
import { createGit } from "../../src/adapters/git/git.ts";
import { type Oid, parseOid } from "../../src/core/git/oid.ts";
import { formatLedger, ledgerRef } from "../../src/core/ledger/green-ledger.ts";
import { readLedger } from "../../src/operations/read-green-ledger.ts";
import { programsIn, silent } from "../support/programs.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { makeRemote } from "../support/scratch/git.ts";
import { importHistory, setRefs } from "../support/scratch/history.ts";

it("reads the ledger of the remote, or an empty one", async () => {
  const remote = await makeRemote(join(makeFolder(), "shop"));
  const ledger = new Map([["main", new Map([["web", parseOid("1".repeat(40)) as Oid]])]]);
  const git = createGit({
    environment: { PATH: process.env.PATH },
    temporary: makeFolder(),
    clock,
    log: silent,
    programs: programsIn(),
  });
  const repository = await git.open({ url: remote, repository: undefined, token: "" });
  const history = { repository, mayFetch: true, whole: false };
  const text = formatLedger(ledger);
  const made = await importHistory(remote, [{ name: text }]);

  expect(await readLedger(history)).toEqual({ at: undefined, ledger: new Map() });
  await setRefs(remote, { [ledgerRef]: made.get(text) });
  expect(await readLedger(history)).toEqual({ at: made.get(text), ledger });
  expect(await readLedger({ ...history, mayFetch: false })).toEqual({ at: undefined, ledger: new Map() });
});
