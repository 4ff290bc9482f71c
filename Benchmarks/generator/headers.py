"""How payers lay out the top of a policy: one function per layout."""


def _fields(policy):
    style, dates = policy.style, policy.dates
    return [(style.number_label, policy.number), (style.effective_label, dates["effective"]),
            (style.reviewed_label, dates["reviewed"]), (style.next_label, dates["next"])]


def label_and_value(policy):
    return [policy.title, ""] + [f"{label}: {value}" for label, value in _fields(policy)]


def label_above_value(policy):
    lines = ["Medical Policy", "", policy.title, ""]
    for label, value in _fields(policy):
        lines += [label, value]
    return lines


def dotted_leaders(policy):
    return ["Medical Coverage Policy"] + [
        f"{label}{'.' * (46 - len(label))} {value}" for label, value in _fields(policy)
    ] + ["", policy.title]


def labels_then_values(policy):
    fields = _fields(policy)
    return [policy.title, "", " ".join(f"{label}:" for label, _ in fields),
            " ".join(value for _, value in fields)]


def labels_in_a_column(policy):
    fields = _fields(policy)
    return ["Corporate Medical Policy", policy.title] + [f"{label}:" for label, _ in fields] \
        + [value for _, value in fields]


def woven_columns(policy):
    (a, one), (b, two), (c, three), (d, four) = _fields(policy)
    return [f"{a}: {b}:", f"{one} {two}", f"{c}: {d}:", f"{three} {four}", "", policy.title]


def piped_table(policy):
    rows = [f"| {label}: {value} |" for label, value in _fields(policy)]
    return [policy.title, ""] + rows


def one_piped_row(policy):
    row = " | ".join(f"{label}: {value}" for label, value in _fields(policy))
    return ["Clinical Guideline", policy.title, row]


def tabbed(policy):
    (a, one), (b, two), (c, three), (d, four) = _fields(policy)
    return ["Protocol", "", policy.title, "", f"({one})", "",
            f"Medical Benefit\t\t{b}: {two}\t{d}: {four}", f"Preauthorization\tNo\t{c}: {three}"]


def glued(policy):
    (a, one), (b, two), (c, three), (d, four) = _fields(policy)
    return [f"Uniform Medical Policy Manual{a}:{one}", policy.title,
            f"{b}:{two}{c}:{three}{d}:{four}"]


def bare_number(policy):
    return [policy.number, "", policy.title, "", f"{policy.style.effective_label}: "
            f"{policy.dates['effective']}"]


def dates_in_title_line(policy):
    return [f"{policy.title} ({policy.number})", f"Effective: {policy.dates['effective']}"]


def markdown(policy):
    return [f"# {policy.title}", ""] + [f"**{label}:** {value}  "
                                        for label, value in _fields(policy)]


def markdown_table(policy):
    return [f"# {policy.title}", "", "| Field | Value |", "| --- | --- |"] + [
        f"| {label} | {value} |" for label, value in _fields(policy)]


def title_labelled(policy):
    return [f"Subject: {policy.title}", f"Document #: {policy.number}",
            f"Publish Date: {policy.dates['effective']}", "Status: Reviewed",
            f"Last Review Date: {policy.dates['reviewed']}"]


def none(policy):
    return [policy.title]


LAYOUTS = [label_and_value, label_above_value, dotted_leaders, labels_then_values,
           labels_in_a_column, woven_columns, piped_table, one_piped_row, tabbed, glued,
           bare_number, dates_in_title_line, markdown, markdown_table, title_labelled, none]
