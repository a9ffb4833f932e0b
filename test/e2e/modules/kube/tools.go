//go:build tools

// Package tools keeps the program that is built here in go.mod.
package tools

import _ "k8s.io/kubernetes/cmd/kube-apiserver"
