import { expect, test } from "vitest";
import { classifyFetch } from "../../../../src/adapters/git/protocol/fetch-failure.ts";

test.each([
  ["fatal: remote error: upload-pack: not our ref 1111", "refused"],
  ["fatal: couldn't find remote ref refs/heads/none", "refused"],
  ["error: Server does not allow request for unadvertised object 1111", "refused"],
  ["fatal: no commits selected for shallow requests\nfatal: the remote end hung up unexpectedly", "refused"],
  ["fatal: git upload-pack: ambiguous deepen-not: deepen-not refs/heads/none", "refused"],
  ["fatal: error processing shallow info: 4", "refused"],
  ["remote: Repository not found.\nfatal: repository 'https://github.com/a/b/' not found", "not-found"],
  [
    "fatal: '/no/where' does not appear to be a git repository\nfatal: Could not read from remote repository.",
    "not-found",
  ],
  ["fatal: unable to access 'https://x/': The requested URL returned error: 404", "not-found"],
  ["fatal: could not read Username for 'https://github.com': terminal prompts disabled", "not-authorised"],
  ["fatal: Authentication failed for 'https://github.com/a/b.git/'", "not-authorised"],
  ["fatal: unable to access 'https://x/': The requested URL returned error: 403", "not-authorised"],
  [
    "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.",
    "not-authorised",
  ],
  ["Host key verification failed.\nfatal: Could not read from remote repository.", "not-authorised"],
  ["fatal: unable to access 'https://x/': The requested URL returned error: 503", "transient"],
  ["error: RPC failed; HTTP 429 curl 22 The requested URL returned error: 429", "transient"],
  ["fatal: unable to access 'https://x/': Could not resolve host: x", "transient"],
  [
    "fatal: unable to access 'https://x/': Failed to connect to x port 443 after 0 ms: Connection refused",
    "transient",
  ],
  ["fatal: unable to access 'http://x/': Operation too slow. Less than 1 bytes/sec transferred", "transient"],
  ["error: RPC failed; curl 56 GnuTLS recv error (-54)\nfatal: early EOF", "transient"],
  ["fatal: the remote end hung up unexpectedly", "transient"],
  ["fatal: mismatched algorithms: client sha1; server sha256", "object-format"],
  ["fatal: unable to access 'https://x/': SSL certificate problem: self-signed certificate", "unknown"],
  ["fatal: write error: No space left on device\nfatal: fetch-pack: invalid index-pack output", "disk"],
  ["error: sha1 file '/t/tmp_idx_x' write error. Out of diskspace\nfatal: early EOF", "disk"],
  ["fatal: Unable to create '/t/shallow.lock': Permission denied", "disk"],
  ["remote: fatal: write error: No space left on device\nfatal: early EOF", "unknown"],
  ["fatal: something new", "unknown"],
])("%j is %s", (stderr, kind) => {
  expect(classifyFetch(stderr)).toBe(kind);
});
