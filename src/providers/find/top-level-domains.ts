/** Country-code top-level domains (ISO 3166-1, IANA root zone). */
const COUNTRIES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw';

/** Generic top-level domains that mail addresses are often under (IANA root zone). */
const GENERIC =
  'com net org info biz name pro mobi jobs tel travel museum coop aero asia cat edu gov mil int post xxx app dev page blog cloud club company consulting design digital direct email events expert family fun gmbh group guru help host house immo ink lawyer legal life link live love ltd mail media network news online one photo photography place plus shop site social solutions space store studio systems team tech technology today tools top university vip website wiki work world xyz zone art bar bio cafe care center chat church city coach community dance education energy engineer farm finance fitness foundation gallery garden health hotel institute international kitchen land marketing money music partners pizza restaurant rocks school science services software support swiss tax theater tips tours vet video wine yoga berlin koeln cologne hamburg bayern nrw ruhr saarland wien tirol paris bzh alsace corsica london scot wales cymru irish amsterdam frl gent brussels vlaanderen madrid barcelona eus gal lat rio nyc boston miami vegas tokyo moscow istanbul sydney melbourne africa capetown gmx me test example';

let known: ReadonlySet<string> | undefined;

/** Whether a name may end so: tells a domain in a sentence from two sentences without a space between. */
export function isTopLevelDomain(label: string): boolean {
  known ??= new Set(`${COUNTRIES} ${GENERIC}`.split(' '));
  return known.has(label) || label.startsWith('xn--');
}
