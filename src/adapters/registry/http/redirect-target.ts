import { isLoopback } from "../../../core/image/registry-repository.ts";

export type Judged =
  | { readonly kind: "allowed"; readonly url: URL }
  | { readonly kind: "refused"; readonly why: string };

/**
 * Where a registry at `origin` may send us by a realm, a Location or a redirect: relative URLs stay on it; others must be
 * https, and neither this machine nor a private address, unless the registry itself is there. A plain http URL to the registry's
 * own https host (a proxy that ends TLS and does not tell) is read as https.
 */
export function judgeTarget(target: string, origin: string): Judged {
  const home = new URL(origin);
  const url = URL.canParse(target, origin) ? new URL(target, origin) : undefined;
  if (url === undefined) return { kind: "refused", why: "it is not a URL" };
  if (url.username !== "" || url.password !== "") return { kind: "refused", why: "it has credentials in it" };
  if (url.protocol === "http:" && home.protocol === "https:" && url.host === home.host)
    url.protocol = "https:";
  if (url.hostname === home.hostname && url.protocol === home.protocol) return { kind: "allowed", url };
  if (isLoopback(url.hostname) && isLoopback(home.hostname)) return { kind: "allowed", url };
  if (url.protocol !== "https:") return { kind: "refused", why: "it is not https" };
  if (isInside(url.hostname)) return { kind: "refused", why: "it is an address inside a private network" };
  return { kind: "allowed", url };
}

/** Whether a host name is an IP literal (or `localhost`) that is not on the public Internet (RFC 1918, 3927, 4193, 6598, 6890). */
function isInside(hostname: string): boolean {
  if (hostname === "localhost" || hostname.endsWith(".localhost")) return true;
  if (hostname.startsWith("[")) {
    const address = hostname.slice(1, -1);
    const mapped = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(address);
    if (mapped) {
      const [high, low] = [Number.parseInt(mapped[1] ?? "", 16), Number.parseInt(mapped[2] ?? "", 16)];
      return isInside([high >> 8, high & 255, low >> 8, low & 255].join("."));
    }
    return address === "::" || address === "::1" || /^(f[cd]|fe[89ab])/.test(address);
  }
  const [, a, b] = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(hostname)?.map(Number) ?? [];
  if (a === undefined || b === undefined) return false;
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b < 128;
  return (a === 169 && b === 254) || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168);
}
