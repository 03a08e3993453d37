// Files as one zip, of the same bytes wherever and whenever it is made.
import { createHash } from 'node:crypto';
import JSZip from 'jszip';

/** A server tells a changed file from an unchanged one by its length and its time, and unpacking keeps the time. So the day is
 * that of the release, and the time of day a file's own content: what differs never looks the same to a browser that asks.
 * @param {Date} day @param {Buffer | string} contents */
function timeOf(day, contents) {
  const seconds = createHash('sha256').update(contents).digest().readUInt32BE() % 43_200;
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()) + seconds * 2000);
}

/** @param {string} folder in which all of it unpacks @param {Map<string, Buffer | string>} files @param {Date} day */
export function zipped(folder, files, day) {
  const zip = new JSZip();
  for (const name of [...files.keys()].sort()) {
    const contents = files.get(name);
    zip.file(`${folder}/${name}`, contents, { date: timeOf(day, contents), createFolders: false, unixPermissions: 0o644 });
  }
  return zip.generateAsync({ type: 'nodebuffer', platform: 'UNIX', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
