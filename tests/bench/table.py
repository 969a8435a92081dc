"""One line of the table of measurements: ours beside a named peer, in the same run, as a ratio."""


def line(what, ours, beside, ratio, least=None, most=None):
    """Prints it; whether the ratio is as it must be. Neither `least` nor `most`: it is only shown."""
    is_good = (least is None or ratio >= least) and (most is None or ratio <= most)
    demand = f"{least:.2f} or more" if least is not None else f"{most:.2f} or less" if most is not None else ""
    verdict = "" if not demand else "good" if is_good else "**missed**"
    print(f"| {what} | {ours} | {beside} | {ratio:.2f} | {demand} | {verdict} |", flush=True)
    return is_good
