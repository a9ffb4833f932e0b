import { join } from "node:path";
import { expect, test } from "vitest";
import { clock } from "../../../../src/adapters/clock.ts";
import { readObjects } from "../../../../src/adapters/git/objects/read-objects.ts";
import { createCommands } from "../../../../src/adapters/git/process/commands.ts";
import { makeRepository } from "../../../../src/adapters/git/process/private-repository.ts";
import { createRemoteSide } from "../../../../src/adapters/git/remote/remote-repository.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";
import { silent } from "../../../support/programs.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { commit, makeClone, makeRemote, publish } from "../../../support/scratch/git.ts";

test("fetches, lists and pushes in one repository", async () => {
  const root = makeFolder();
  const url = await makeRemote(join(root, "shop.git"));
  const clone = await makeClone(url, join(root, "clone"));
  const tip = (await commit(clone, "one", { a: "1" })) as Oid;
  await publish(clone);
  const place = makeRepository(makeFolder(), "sha1");
  const git = createCommands(
    place,
    { url, repository: undefined, token: "" },
    { PATH: process.env.PATH },
    { log: silent, clock: Date },
  );
  const remote = createRemoteSide(git, clock, readObjects(git), false);

  expect(await remote.defaultBranch()).toBe("main");
  expect(await remote.fetchRef("refs/heads/main", { depth: 1 })).toBe(tip);
  const update = { ref: "refs/tags/v1.0.0", expected: undefined, next: tip };
  expect(await remote.push([update])).toEqual({ kind: "landed" });
  expect(await remote.refs(["refs/tags/*"])).toEqual([{ name: "refs/tags/v1.0.0", oid: tip, commit: tip }]);
});
