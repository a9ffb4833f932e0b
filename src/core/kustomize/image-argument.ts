import type { Digest } from "../image/digest.ts";
import { checkDigest, checkRepository, checkTag, type Image, splitImage } from "../image/image.ts";
import { problem } from "../problem/problem.ts";

/** What becomes of one part of an image entry. */
export type Part<T extends string = string> =
  | { readonly kind: "keep" }
  | { readonly kind: "clear" }
  | { readonly kind: "set"; readonly value: T }
  /** Set where another value stands; left out where none stands and the `name` says the same already. */
  | { readonly kind: "ensure"; readonly value: T };

/** What one argument wants of the entry called `name`. */
export interface ImageChange {
  /** The `name` of the entry in `images`: what the manifests say. */
  readonly name: string;
  readonly newName: Part;
  readonly newTag: Part;
  readonly digest: Part<Digest>;
}

const keep = { kind: "keep" } as const;
const clear = { kind: "clear" } as const;

/**
 * Reads an argument of `kustomize edit set image` (kustomize/commands/edit/set/setimage.go): `name=new:tag@digest`, each part
 * optional, `*` keeps what is there. Other than kustomize: a part that is not named keeps `newName`, invalid tags, digests and
 * repositories are refused, and so are an empty value, no name, and `*` as a name.
 * Raises IMAGE_ARGUMENT_INVALID and IMAGE_INVALID.
 */
export function parseImageArgument(given: string): ImageChange {
  const fail = (fault: string) => problem("IMAGE_ARGUMENT_INVALID", { given, fault });
  const equals = given.indexOf("=");
  const value = given.slice(equals + 1);
  const { repository, tag, digest } = splitImage(value);
  const key = equals <= 0 ? "" : given.slice(0, equals);
  if (value === "") throw fail("nothing stands behind the `=`");
  if (equals < 0 && tag === undefined && digest === undefined) throw fail("it names no tag and no digest");
  const name = key || repository;
  if (name === "" || /[\s\p{Cc}]/u.test(name)) throw fail("it names no image");
  if (name === "*") throw fail("`*` keeps a part of an entry, it is not a pattern for names");
  return {
    name,
    newName: key === "" || repository === "" ? keep : part(repository, checkRepository, given),
    newTag: tag === undefined ? clear : part(tag, checkTag, given),
    digest: digest === undefined ? clear : part(digest, checkDigest, given),
  };
}

/** The change that sets the entry `name` to an image; its repository becomes the `newName` unless it is `name` itself. */
export function changeTo(name: string, image: Image): ImageChange {
  return {
    name,
    newName: { kind: "ensure", value: image.repository },
    newTag: image.tag === undefined ? clear : { kind: "set", value: image.tag },
    digest: image.digest === undefined ? clear : { kind: "set", value: image.digest },
  };
}

function part<T extends string>(
  text: string,
  check: (text: string, given: string) => T,
  given: string,
): Part<T> {
  return text === "*" ? keep : { kind: "set", value: check(text, given) };
}
