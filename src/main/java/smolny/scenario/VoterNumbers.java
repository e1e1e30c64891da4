package smolny.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import smolny.model.setting.Election;
import smolny.scenario.SourceNode.Fields;

/**
 * Estimated numbers of voters, in thousands, from the covariates of localities: the weights of the places of an electorate that are
 * written without one.
 *
 * <p>Of 100 inhabitants of a town 55 may vote (Petrograd 1917: 1.34 of 2.41 million), in villages 50; each factory hand stands for 1.6
 * voters of workers' families (Petrograd and Moscow: 1.2 and 2.1 with the weights that their ballots have), but for no more than six in
 * ten of a town; a garrison votes as a whole. In an electorate with villages the works and townspeople stand for all towns and mills of
 * the province: seven in ten of its industrial population, and of the voters of its towns. What is missing is taken from the middle of
 * the towns and provinces in the table; towns of whose industry nothing is known are taken to have little.
 */
final class VoterNumbers {
    private static final double TOWN_VOTERS = 0.55;
    private static final double VILLAGE_VOTERS = 0.5;
    private static final double PER_HAND = 1.6;
    private static final double MOST_WORKERS = 0.6;
    private static final double OF_A_PROVINCE = 0.7;

    private static final double SMALL_LISTS = 0.02;
    private static final double NATIONAL_LISTS = 0.6;

    private static final double TOWN = 90;
    private static final double HANDS_PER_HEAD = 0.1;
    private static final double SOLDIERS_PER_HEAD = 0.2;
    private static final double PROVINCE = 2500;
    private static final double RURAL_SHARE = 90;
    private static final double INDUSTRY_PER_1000 = 65;

    private final Map<String, Map<String, Double>> known = new HashMap<>();
    private final Map<String, CheckedRow> places = new HashMap<>();
    private final Localities localities;
    private final Map<String, String> classes = new HashMap<>();

    VoterNumbers(Fields tree, Localities localities) {
        this.localities = localities;
        for (CheckedRow row : CheckedRow.in(tree, "covariates")) {
            known.computeIfAbsent(row.text("locality"), key -> new HashMap<>())
                    .put(row.text("variable"), row.number("value"));
        }
        CheckedRow.in(tree, "groups").forEach(row -> classes.put(row.text("id"), row.text("class")));
        CheckedRow.in(tree, "places").forEach(row -> places.put(row.text("id"), row));
    }

    /** The electorate of an election; its groups must have weights. */
    List<Election.Weight> weights(List<String> electorate) {
        String province = electorate.stream()
                .map(WordTypes.Weighted::name)
                .filter(name -> socialClass(name).equals("peasant"))
                .findFirst()
                .map(this::locality)
                .orElse("");
        return electorate.stream()
                .map(text -> new Election.Weight(
                        WordTypes.Weighted.name(text),
                        WordTypes.Weighted.isWeighted(text)
                                ? WordTypes.Weighted.weight(text)
                                : of(text, province) / sharing(text, province, electorate)))
                .toList();
    }

    /**
     * Share of the vote for lists outside the model where the scenario does not give one: of villages 0.02, and 0.6 of those whose
     * mother tongue was neither Russian nor Belarusian; that misses the shares that the shipped scenario gives by 10 points on
     * average. Elsewhere 0.
     */
    double otherLists(List<Election.Weight> electorate) {
        double all = 0;
        double others = 0;
        for (Election.Weight part : electorate) {
            double nations = socialClass(part.of()).equals("peasant")
                    ? value(locality(part.of()), CovariateTable.NATIONS, Double.NaN)
                    : Double.NaN;
            others += Double.isNaN(nations) ? 0 : part.weight() * (SMALL_LISTS + NATIONAL_LISTS * nations / 100);
            all += part.weight();
        }
        return others / all;
    }

    private String locality(String place) {
        return localities.of(Objects.requireNonNull(places.get(place)));
    }

    /** How many places of an electorate stand for the same people as this one. */
    private long sharing(String place, String province, List<String> electorate) {
        String socialClass = socialClass(place);
        boolean ofProvince = !province.isEmpty() && !socialClass.equals("soldier") && !socialClass.equals("sailor");
        return electorate.stream()
                .filter(other -> socialClass(other).equals(socialClass)
                        && (ofProvince || locality(other).equals(locality(place))))
                .count();
    }

    /** The class of a place's people; empty of what is no place. */
    private String socialClass(String place) {
        CheckedRow row = places.get(place);
        return row == null ? "" : classes.getOrDefault(row.text("group"), "");
    }

    private double of(String place, String province) {
        String town = locality(place);
        double people = value(town, CovariateTable.POPULATION, TOWN);
        double inProvince = value(province, CovariateTable.POPULATION, PROVINCE);
        double rural = value(province, CovariateTable.RURAL, RURAL_SHARE) / 100;
        double workers = Math.min(
                PER_HAND * value(town, CovariateTable.WORKERS, HANDS_PER_HEAD * people),
                MOST_WORKERS * TOWN_VOTERS * people);
        return switch (socialClass(place)) {
            case "peasant" -> VILLAGE_VOTERS * inProvince * rural;
            case "worker" ->
                province.isEmpty()
                        ? workers
                        : OF_A_PROVINCE
                                * VILLAGE_VOTERS
                                * inProvince
                                * value(province, CovariateTable.INDUSTRY, INDUSTRY_PER_1000)
                                / 1000;
            case "soldier", "sailor" -> value(town, CovariateTable.GARRISON, SOLDIERS_PER_HEAD * people);
            default ->
                province.isEmpty()
                        ? TOWN_VOTERS * people - workers
                        : OF_A_PROVINCE * TOWN_VOTERS * inProvince * (1 - rural);
        };
    }

    private double value(String locality, String variable, double otherwise) {
        return known.getOrDefault(locality, Map.of()).getOrDefault(variable, otherwise);
    }
}
