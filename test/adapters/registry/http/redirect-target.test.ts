import { expect, test } from "vitest";
import { judgeTarget } from "../../../../src/adapters/registry/http/redirect-target.ts";

test.each([
  ["https://ghcr.io", "/token?x=1", "https://ghcr.io/token?x=1"],
  ["https://ghcr.io", "https://storage.example.com/a", "https://storage.example.com/a"],
  // A proxy that ends TLS and does not tell.
  ["https://harbor.acme.com", "http://harbor.acme.com/v2/a", "https://harbor.acme.com/v2/a"],
  ["https://10.0.0.5", "https://10.0.0.5:8443/token", "https://10.0.0.5:8443/token"],
  ["http://127.0.0.1:5000", "http://127.0.0.1:5001/token", "http://127.0.0.1:5001/token"],
  ["http://localhost:5000", "https://auth.example.com/token", "https://auth.example.com/token"],
])("from %s to %s", (origin, target, url) => {
  expect(judgeTarget(target, origin)).toMatchObject({ kind: "allowed", url: new URL(url) });
});

test.each([
  ["https://ghcr.io", "http://auth.example.com/token"],
  ["https://ghcr.io", "ftp://ghcr.io/token"],
  ["https://ghcr.io", "file:///etc/passwd"],
  ["https://ghcr.io", "https://user:word@ghcr.io/token"],
  ["https://ghcr.io", "http://169.254.169.254/latest/meta-data"],
  ["https://ghcr.io", "https://169.254.169.254/latest/meta-data"],
  ["https://ghcr.io", "https://127.0.0.1/token"],
  ["https://ghcr.io", "http://127.0.0.1/token"],
  ["https://ghcr.io", "https://localhost/token"],
  ["https://ghcr.io", "https://x.localhost/token"],
  ["https://ghcr.io", "https://10.1.2.3/token"],
  ["https://ghcr.io", "https://172.16.0.1/token"],
  ["https://ghcr.io", "https://192.168.0.1/token"],
  ["https://ghcr.io", "https://100.64.0.1/token"],
  ["https://ghcr.io", "https://0.0.0.0/token"],
  ["https://ghcr.io", "https://0x7f000001/token"],
  ["https://ghcr.io", "https://[::1]/token"],
  ["https://ghcr.io", "https://[fd00::1]/token"],
  ["https://ghcr.io", "https://[fe80::1]/token"],
  ["https://ghcr.io", "https://[::ffff:10.0.0.1]/token"],
  ["https://ghcr.io", "https://"],
  ["http://localhost:5000", "http://registry.example.com/token"],
])("never from %s to %s", (origin, target) => {
  expect(judgeTarget(target, origin).kind).toBe("refused");
});

test("addresses of the Internet are allowed", () => {
  for (const host of ["8.8.8.8", "172.32.0.1", "100.128.0.1", "[2001:db8::1]"]) {
    expect(judgeTarget(`https://${host}/`, "https://ghcr.io").kind).toBe("allowed");
  }
});
