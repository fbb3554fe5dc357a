import type { Heading } from './find-heading.js';
import { readDate } from './read-date.js';
import { isEmptyCell, type Table } from './table.js';

/** First cells of rows with sums, in all languages. */
const totals = new Set(
  [
    'total/totals/grand total/subtotal/sub-total/sum/average/mean/overall total',
    'summe/gesamt/gesamtsumme/insgesamt/zwischensumme/durchschnitt/mittelwert',
    'total général/sous-total/somme/moyenne/ensemble',
    'total general/suma/promedio/media/total geral/soma/média',
    '合计/总计/小计/平均/平均值/合計/總計/小計/平均值/総計',
    '합계/총계/소계/평균',
    'المجموع/الإجمالي/المتوسط',
    'סה"כ/סה״כ/סך הכול/סך הכל/ממוצע',
    'कुल/योग/औसत',
  ].flatMap((words) => words.split('/')),
);

/** What notes below a table begin with, before a colon, in all languages. */
const notes = new Set(
  [
    'contact/contacts/contact person/contact details/questions/for questions/enquiries/inquiries/further information/more information',
    'last updated/last update/last modified/last revised/updated/updated on/revised/as of/date/version/prepared by/compiled by/created by/author/source/sources/data source',
    'note/notes/nb/n.b./key/legend/disclaimer/approved by',
    'kontakt/ansprechpartner/ansprechpartnerin/ansprechperson/rückfragen/stand/letzte aktualisierung/zuletzt aktualisiert/aktualisiert am/erstellt von/quelle/quellen/hinweis/hinweise/anmerkung/anmerkungen/legende',
    'personne de contact/questions/mise à jour/dernière mise à jour/établi par/préparé par/source/remarque/remarques/légende',
    'contacto/persona de contacto/actualizado/última actualización/elaborado por/preparado por/fuente/fuentes/nota/notas/leyenda',
    'contato/pessoa de contato/atualizado em/última atualização/fonte/fontes/observação/legenda',
    '联系人/联系方式/联系电话/更新日期/更新时间/最后更新/来源/数据来源/备注/注/说明/制表人/填表人/编制',
    '聯絡人/聯絡方式/聯絡電話/更新時間/最後更新/來源/資料來源/備註/註/說明/製表人/編製',
    '連絡先/問い合わせ先/お問い合わせ/お問い合わせ先/更新日/最終更新/最終更新日/出典/備考/作成者',
    '문의/문의처/연락처/최종 수정/최종 업데이트/수정일/출처/비고/작성자',
    'للاتصال/جهة الاتصال/للاستفسار/آخر تحديث/تاريخ التحديث/المصدر/ملاحظة/ملاحظات/إعداد',
    'איש קשר/אשת קשר/ליצירת קשר/לפרטים/עודכן/עדכון אחרון/מקור/הערה/הערות',
    'संपर्क/अंतिम अपडेट/अद्यतन/स्रोत/टिप्पणी/नोट',
  ].flatMap((words) => words.split('/')),
);

/** Columns whose content shows that a row is an indicator, which may well be called “Total”. */
const ofIndicators: readonly (string | undefined)[] = ['unit', 'baseline', 'target', 'actual'];

/** Whether a note has a label such as “Contact: …”, or is such as “As of 1 March 2026” or “Prepared by …”. */
function isNote(text: string): boolean {
  const [, label] = /^([^:：]{1,40}?)\s*[:：]/.exec(text) ?? [];
  if (label !== undefined) return notes.has(label.toLowerCase());
  const words = text.split(/\s+/);
  return words.some((_, i) => {
    const start = words.slice(0, i).join(' ').toLowerCase();
    if (!notes.has(start)) return false;
    return start.endsWith(' by') || !!readDate(words.slice(i).join(' '));
  });
}

/**
 * The rows below a table that aren’t parts of a plan: sums, notes, whom to ask. Only the last rows can be, and none with
 * a level.
 *
 * @param from the first row below the headings, from 0
 * @returns the rows, from 0, in their order
 */
export function findFooter(
  { rows }: Table,
  headings: readonly Heading[],
  from: number,
): ReadonlySet<number> {
  const isFooter = (row: number) => {
    const cells = rows[row]!;
    const filled = [...cells.keys()].filter((column) => !isEmptyCell(cells[column]));
    const text = `${cells[filled[0]!]}`.trim();
    if (filled.some((column) => headings[column]?.column === 'level')) return false;
    if (filled.length === 1 && /^[*†‡※©]/.test(text)) return !/^[*†‡※©]/.test(firstText());
    if (isNote(text)) return filled.length <= 3;
    const isFigure = (column: number) =>
      headings[column]?.period ?? ofIndicators.includes(headings[column]?.column);
    return (
      totals.has(
        text
          .toLowerCase()
          .replace(/[:：]$/, '')
          .trim(),
      ) && !filled.some(isFigure)
    );
  };
  const firstText = () => `${rows[from]?.find((cell) => !isEmptyCell(cell)) ?? ''}`.trim();
  const found: number[] = [];
  for (let row = rows.length - 1; row >= from; row -= 1) {
    if (rows[row]!.every(isEmptyCell)) continue;
    if (!isFooter(row)) break;
    found.push(row);
  }
  return new Set(found.reverse());
}
