package smolny.model.world;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is the same for everyone. */
public final class GlobalState {
    /** Credibility of the Provisional Government, in [0, 1.2]. */
    public double credibility;
    /** Fear left over from July or brought by a defeat, probits; each group feels its own part of it. */
    public double fear;
    /** Dread of civil war, 1 when it has just come to blows; it fades as alarms do. */
    public double dread;
    /** Share of soviet-side agitators who are let in, in [0, 1]. */
    public double access;
    /** By how much access changes each day, and until which day. */
    public double accessPerDay;
    /** Last day on which access changes by itself. */
    public int accessUntil = Integer.MIN_VALUE;
    /** News of resolutions, as a share of support, in [0, 1]. */
    public double news;
    /** Drive that events add for each thirty days from {@link #momentumFrom}, probits. */
    public double momentumPerMonth;
    /** Day from which momentum counts. */
    public int momentumFrom;
    /** Chance that the government fell when it came to a contest; NaN before. */
    public double chanceOfFall = Double.NaN;
    /** Events that have happened and outcomes that have been marked, with their day. */
    public final Map<String, Integer> happened = new LinkedHashMap<>();
    /** Days for which sessions and elections are called, by id. */
    public final Map<String, Integer> called = new LinkedHashMap<>();

    /** True if an event has happened or an outcome has been marked. */
    public boolean hasHappened(String event) {
        return happened.containsKey(event);
    }
}
