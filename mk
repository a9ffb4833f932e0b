Node.js v24.21.0
