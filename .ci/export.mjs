// Judges the instances of bench/Instances with ajv against the exported schemas, and compares with what armlint says.
// node export.mjs FOLDER AJV_FOLDER [spoil]   with "spoil", every schema is broken first, which must be noticed
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, modules, spoil] = process.argv.slice(2);
const Ajv = createRequire(join(modules, "/"))("ajv/dist/2020").default;

// What the published schemas of Azure do: a closed base, which shuts out the properties of every variant.
function close(schema) {
  if (Array.isArray(schema)) schema.forEach(close);
  else if (schema && typeof schema === "object") {
    if (schema.discriminator) schema.additionalProperties = false;
    Object.values(schema).forEach(close);
  }
}

function read(number) {
  const schema = JSON.parse(readFileSync(join(folder, `${number}.schema.json`), "utf8"));
  if (spoil) close(schema);
  return schema;
}

function compile(number) {
  const schema = read(number);
  // The annotations are unknown keywords, and sha256 an unknown format.
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
  return { title: schema.title, accepts: ajv.compile(schema) };
}

const compiled = new Map();
const counts = { accepted: 0, refused: 0, different: 0 };
for (const line of readFileSync(join(folder, "instances.jsonl"), "utf8").trimEnd().split("\n")) {
  const { type, change, refusals, resource } = JSON.parse(line);
  if (!compiled.has(type)) compiled.set(type, compile(type));
  const { title, accepts } = compiled.get(type);
  const accepted = accepts(resource);
  const isExpected = accepted === (refusals.length === 0) && accepted === (change === null);
  counts[isExpected ? (accepted ? "accepted" : "refused") : "different"]++;
  if (!isExpected && counts.different <= 20) {
    console.log(`${title}, ${change ?? "valid"}: armlint ${refusals.join(" ") || "accepts"}; ajv ${accepted ? "accepts" : "refuses"}`);
    for (const { instancePath, message } of accepts.errors?.slice(0, 3) ?? []) console.log(`    ${instancePath} ${message}`);
    console.log(`    ${JSON.stringify(resource).slice(0, 400)}`);
  }
}

console.log(`${compiled.size} types: ${counts.accepted} instances accepted by both, ${counts.refused} refused by both, ${counts.different} judged differently`);
process.exit(counts.different === 0 && counts.accepted > 0 && counts.refused > 0 ? 0 : 1);
