import { formatNamed } from '../../convert/formats.js';
import { saveFile } from './save-file.js';

/** Offers a workbook with headings and an example row. */
export async function saveTemplate(): Promise<void> {
  const workbook = formatNamed('xlsx');
  const format = await workbook.load();
  const sheet = await format.template!();
  saveFile('plan.xlsx', workbook.mediaType, new Blob([sheet as BlobPart]));
}
