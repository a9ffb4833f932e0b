// zot, a registry with the referrers API, for `npm run bench -- promote-copy`. Its newer modules cannot be had everywhere. Build it with
// `go build -mod=mod -tags containers_image_openpgp -o zot zotregistry.io/zot/cmd/zot` here and put it on the PATH.
module trunkline.test/zot

go 1.24

require zotregistry.io/zot v1.4.3

replace zotregistry.io/zot => github.com/project-zot/zot v1.4.3
