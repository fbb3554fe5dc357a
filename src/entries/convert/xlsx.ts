/** Excel workbooks alone, for pages and scripts that need no other format. */
export { xlsxFormat } from '../../convert/xlsx.js';
