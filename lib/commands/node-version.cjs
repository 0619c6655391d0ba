/** Preloaded by every script of package.json, in whatever Node.js there is: written in syntax that old versions can read. */
var oldest = require('../../package.json').engines.node.replace('>=', '');
var found = process.versions.node;

/** 20.9 as 20009, so that versions can be compared. */
function toNumber(version) {
  var parts = version.split('.');
  return Number(parts[0]) * 1000 + Number(parts[1]);
}

if (toNumber(found) < toNumber(oldest)) {
  console.error(
    'Reelmark needs Node.js ' +
      oldest +
      ' or later; this is ' +
      found +
      '. Install a newer one from https://nodejs.org, then type "npm ci" and this command again.',
  );
  process.exit(1);
}
