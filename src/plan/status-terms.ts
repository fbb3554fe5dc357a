import { RecentMap } from '../cache/recent-map.js';

/**
 * Common terms for statuses in languages other than English, without those that `partly` and `notYet` make
 * from others. The endings of gender and number don’t matter.
 */
const terms = {
  achieved:
    'erreicht abgeschlossen erledigt umgesetzt erfüllt atteint achevé terminé réalisé alcanzado cumplido completado finalizado realizado alcançado concluído 完成 实现 實現 达成 達成 完了 달성 완료 محقق مكتمل הושג הושלם प्राप्त पूर्ण',
  'on-track':
    'auf-kurs im-plan planmäßig en-bonne-voie según-lo-previsto dentro-do-previsto 按计划推进 按计划进行 按計劃進行 如期進行 順調 정상-추진 على-المسار-الصحيح בהתאם-לתכנון योजना-के-अनुसार 🟢',
  'in-progress':
    'in-umsetzung in-arbeit laufend läuft begonnen gestartet en-cours commencé démarré en-curso en-proceso en-progreso en-ejecución iniciado em-curso em-andamento em-execução 进行中 進行中 推进中 开始 開始 启动 啟動 着手 진행-중 추진-중 착수 قيد-التنفيذ جار בביצוע החל प्रगति-पर',
  'at-risk':
    'gefährdet à-risque en-riesgo em-risco 存在风险 有风险 有風險 リスクあり 차질-우려 معرض-للخطر בסיכון जोखिम-में 🟡',
  'off-track':
    'nicht-auf-kurs verzögert in-verzug hors-trajectoire en-retard desviado retrasado con-retraso atrasado fora-do-previsto 偏离计划 偏離進度 滞后 落后 落後 延误 延誤 計画に遅れ 遅れ 遅延 추진-부진 지연 خارج-المسار متأخر חורג-מהתכנון באיחור योजना-से-पीछे 🔴',
  'not-started':
    'geplant offen in-planung in-vorbereitung à-venir prévu pendiente previsto planificado pendente planejado planeado 计划中 計劃中 準備中 예정 لم-يبدأ आरंभ-नहीं-हुआ',
  'on-hold':
    'zurückgestellt ausgesetzt pausiert en-suspens suspendu reporté en-suspenso suspendido aplazado suspenso 暂缓 暫緩 暂停 暫停 保留 보류 معلق מוקפא स्थगित',
  'partly-achieved': 'محقق-جزئيا הושג-חלקית आंशिक-रूप-से-प्राप्त',
  'not-achieved':
    'nicht-erreicht nicht-erfüllt verfehlt non-atteint no-alcanzado no-cumplido não-alcançado 未实现 未實現 未达成 未達成 미달성 غير-محقق לא-הושג प्राप्त-नहीं-हुआ',
  cancelled:
    'aufgegeben abgebrochen gestrichen abandonné annulé cancelado 取消 终止 終止 中止 취소 ملغى בוטל रद्द',
};

/** Words that come before a term that says that something is done. */
const partly = /^(?:teilweise|partiellement|parcialmente|部分|一部|일부)/;
/** Words that come before a term that says that something has begun. */
const notYet = /^(?:noch|aún|ainda|尚)?(?:nicht|non?|não|pas|未|미|טרם)(?:encore)?/;

/** Leaves out accents, vowel points, and the endings of gender and number in French, Spanish and Portuguese. */
const stemOf = (folded: string) =>
  folded
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0652]|^已/g, '')
    .replace(/(?<=[a-z]{4})[aeo]{0,2}s?$/, '');

type Known = keyof typeof terms;

let known: Map<string, Known> | undefined;

const knownTerms = () =>
  (known ??= new Map(
    (Object.keys(terms) as Known[]).flatMap((status) =>
      terms[status].split(' ').map((term) => [stemOf(term.replaceAll('-', '')), status] as const),
    ),
  ));

const longest = 40;
const recent = new RecentMap<string, Known | 'none'>(500);

function find(folded: string): Known | undefined {
  const found = knownTerms().get(stemOf(folded));
  const after = (start: RegExp) => {
    const rest = folded.replace(start, '');
    return rest === folded ? undefined : knownTerms().get(stemOf(rest));
  };
  if (found) return found;
  if (after(partly) === 'achieved') return 'partly-achieved';
  return after(notYet) === 'in-progress' ? 'not-started' : undefined;
}

/**
 * Finds the status that a term of another language than English means, such as “abgeschlossen” and “进行中”.
 *
 * @param folded in lower case, without spaces and hyphens
 * @returns undefined if it isn't a common term
 */
export function statusOfTerm(folded: string): Known | undefined {
  if (folded.length > longest) return undefined;
  const found = recent.get(folded) ?? find(folded) ?? 'none';
  recent.set(folded, found);
  return found === 'none' ? undefined : found;
}
