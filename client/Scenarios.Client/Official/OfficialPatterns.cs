using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>
/// The sentences of the report 句式. {name} is filled in, {80} is printed as it is, and what is between 〔 and 〕 is said only if everything in it is given.
/// </summary>
internal static class OfficialPatterns
{
    public static readonly LocalText Nothing = new("本节无已入库资料。", "Nothing is on record for this section.");

    public static readonly LocalText P1 = new(
        "截至{as_of}，《纲要》{N}项目标指标中，可评定{R}项：提前实现{a}项、快于预期{b}项、基本符合预期{c}项、滞后{d}项；另有{u}项任务由市级下达，{m}项暂无数据或口径变化。",
        "As of {as_of}, {R} of the plan's {N} targets can be rated: {a} achieved early, {b} faster than expected, {c} on track, {d} lagging; {u} are set by the city and {m} have no comparable data.");

    public static readonly LocalText P2 = new("约束性指标{Nb}项，可评定{Rb}项，滞后{db}项〔：{names}〕。", "Of {Nb} binding indicators {Rb} can be rated and {db} lag〔: {names}〕.");

    public static readonly LocalText P3 = new(
        "规划期已过{tau}%，可评定指标的完成进度中位数为{p}%，{side}时间进度{d}个百分点，约合{y}年。",
        "{tau}% of the period has passed; the median progress of the rated targets is {p}%, {d} points {side} time, about {y} years.");

    public static readonly LocalText P4 = new(
        "按现有条件测算，到{T}年预计能够完成或有望完成{k1}项，存在较大不确定性{k2}项，难度较大或预计难以完成{k3}项，不作预测{k4}项。",
        "On present conditions {k1} targets are expected or likely to be reached by {T}, {k2} are uncertain, {k3} are difficult or not expected, {k4} are not projected.");

    public static readonly LocalText P5 = new(
        "{year}年，{indicator}{value}〔{?preliminary}（初步核算）〕，{change}，完成规划进度的{p}%，{side}时间进度〔{d}个百分点〕，{class}。",
        "In {year}, {indicator} was {value}〔{?preliminary} (preliminary)〕, {change}: {p}% of the task done, 〔{d} points 〕{side} time; {class}.");

    public static readonly LocalText Up = new("比{base}年{verb}{x}{points}", "{x}{points} above {base}");

    public static readonly LocalText Down = new("比{base}年{verb}{x}{points}", "{x}{points} below {base}");

    public static readonly LocalText Level = new("与{base}年持平", "the same as in {base}");

    public static readonly LocalText P6 = new(
        "{y1}—{y2}年{indicator}年均增长{g}%，{side}规划目标{e}个百分点，{class}〔；此后年均需增长{need}%才能完成目标〕。",
        "{indicator}: growth averaged {g}% in {y1}–{y2}, {e} points {side} target; {class}.〔 Reaching the target now needs {need}% a year.〕");

    public static readonly LocalText P6Relative = new(
        "{y1}—{y2}年，{indicator}年均为{g}个百分点，{class}。",
        "In {y1}–{y2}, {indicator} averaged {g} points a year; {class}.");

    public static readonly LocalText P7 = new(
        "{indicator}{value}，保持在规划{bound}{b}{within}，余量{m}〔{?shrinks}，余量逐年收窄〕，{class}。",
        "{indicator} is {value}, within its {bound} of {b}, with a margin of {m}〔{?shrinks} that is shrinking〕; {class}.");

    public static readonly LocalText P7Broken = new("{indicator}{value}，{broken}{b}，差{m}，滞后。", "{indicator} is {value}, {m} {broken} of {b}: lagging.");

    public static readonly LocalText P8 = new("两种口径结论不同：按现价，{verdict1}；按不变价，{verdict2}。", "The two price bases disagree: in current prices {verdict1}; in constant prices {verdict2}.");

    public static readonly LocalText P8Readings = new(
        "{indicator}：规划表述有两种理解：如指{reading1}，{verdict1}；如指{reading2}，{verdict2}。",
        "{indicator}: the plan can be read in two ways: as {reading1}, {verdict1}; as {reading2}, {verdict2}.");

    public static readonly LocalText P9 = new(
        "{indicator}：该指标以{source}数据为准，本报告只跟踪、不作预测〔；年均需{verb}{x}〕。",
        "{indicator}: this indicator is tracked from {source}, not projected〔; it must {verb} by {x} a year〕.");

    public static readonly LocalText P10 = new(
        "{n}个重大项目中，〔达产达效{a}个、〕在建{b}个、储备{c}个、谋划{e}个〔；{f}个上报了与计划不同的状态，测算影响{year}年地区生产总值{v}〕。",
        "Of {n} major projects 〔{a} are producing, 〕{b} under construction, {c} in reserve, {e} planned〔; {f} are reported off their plan, at an estimated effect of {v} on GDP in {year}〕.");

    public static readonly LocalText MostUseful = new(
        "按情景原测算，对“{target}”完成把握影响最大的是{project}：建成与不建相差{x}个百分点。",
        "In the scenario as it was drawn up, {project} matters most to the chance of “{target}”: {x} points between built and dropped.");

    public static readonly LocalText Overridden = new("其中{n}项的评定由人工改定，系统评定和理由见附表{2}。", "Of these classes {n} were set by the office; what the rule gives, and why it was set aside, is in annex {2}.");

    public static readonly LocalText P11 = new(
        "{year}年{indicator}比规划路径{side}{v}，其中数据修订{v1}、价格因素{v2}、共同因素{v3}、行业因素{v4}、项目因素{v5}、未解释部分{v6}（{unit}）。",
        "In {year}, {indicator} was {v} {side} the plan's path: revision {v1}, prices {v2}, common shock {v3}, sectors {v4}, projects {v5}, unexplained {v6} ({unit}).");

    public static readonly LocalText P12 = new("从测算看，主要受{cause}影响，占差距的{s}%（依据：{source}）。", "By the accounts the main cause is {cause}, {s}% of the gap (source: {source}).");

    public static readonly LocalText P13 = new("部门说明：＿＿＿", "Department's statement: ___");

    public static readonly LocalText P14 = new(
        "据{draws}次测算，{T}年{indicator}居中值为{median}，十次中约有九次在{lo}—{hi}之间；完成目标的把握{P}，{word}。",
        "In {draws} trials {indicator} in {T} is about {median}, nine times in ten between {lo} and {hi}; the chance of reaching the target is {P}: {word}.");

    public static readonly LocalText P15 = new("纳入{year}年实际数据后，完成把握由{P0}变为{P1}。", "With the actuals of {year} the chance moves from {P0} to {P1}.");

    public static readonly LocalText P16 = new(
        "起点相近的{n}个县中，同样年限内达到这一水平的有{s}个〔，其中{from}年及以后起步的{m}个县中有{r}个〕。",
        "Of {n} counties with a similar start, {s} reached this level in the same time〔; of the {m} that began in {from} or later, {r}〕.");

    public static readonly LocalText P16Kept = new(
        "起点相近且已达到这一水平的{n}个县中，同样年限后仍保持的有{s}个〔，其中{from}年及以后起步的{m}个县中有{r}个〕。",
        "Of {n} counties with a similar start that were at this level, {s} had kept it after the same time〔; of the {m} that began in {from} or later, {r}〕.");

    public static readonly LocalText P17 = new(
        "{indicator}：要使完成把握达到八成，代价最小的一组变化涉及{n}项，幅度最大的为：{list}。",
        "{indicator}: the least change that lifts the chance to {80}% moves {n} levers, most of all: {list}.");

    public static readonly LocalText P17Out = new(
        "{indicator}：各项杠杆都用到允许范围的尽头，也不能使完成把握达到八成〔，最高{P}〕。",
        "{indicator}: a chance of {80}% cannot be reached within the allowed ranges of all levers〔, at most {P}〕.");

    public static readonly LocalText P17Held = new(
        "{indicator}：按原测算完成把握已达八成（{P}），无须改变；实际进度使把握下降，须查明原因。",
        "{indicator}: before the actuals were known the chance was {P} already, and no lever need move; what has lowered it since is to be found out.");

    public static readonly LocalText MeasuresBasis = new(
        "本节按情景原测算推求（不含实际数据），说明须有多大变化，不等于已经具备条件。",
        "This section starts from the scenario as it was drawn up, without the actuals: it tells how much would have to change, not that it can be done.");

    public static readonly LocalText P18 = new(
        "{indicator}——处理意见：{treatment}〔；测算显示，若为{v}，完成把握约八成〕。",
        "{indicator} — treatment: {treatment}〔; by the estimate {v} would be reached with a chance of about {80}%〕.");

    public static readonly LocalText Attention = new(
        "{indicator}：评定为{class}；完成趋势为{word}〔；此后年均需{to}{need}〕〔{?warn}（预警）〕。",
        "{indicator}: {class}; by the end of the plan {word}〔; from now on it takes {to} {need} a year〕〔{?warn} (warning)〕.");

    public static readonly LocalText P19 = new(
        "确需调整目标的，由发展改革部门提出方案，经县人民政府审定后，依法提请县人大常委会审查批准。",
        "Where a target must change, the development and reform office drafts the proposal, the county government approves it, and it goes to the standing committee of the county people's congress.");

    public static readonly LocalText Outside = new(
        "已公布的实际数据落在模型认为可能的范围之外，下列把握程度只供参考，应先核对数据和假设。",
        "The published actuals lie outside what the model holds possible: the chances below are of little worth until data and assumptions are checked.");
}
