export async function writeManifest() {}
