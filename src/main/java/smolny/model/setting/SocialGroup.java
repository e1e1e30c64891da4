package smolny.model.setting;

/**
 * People of one class in one part of the country.
 *
 * @param id its name everywhere
 * @param title its name in words
 * @param socialClass whose disposition and salience it shares
 * @param kind how news reaches it
 * @param meetingRate chance that one of its units meets on a quiet day, 0 if it holds no meetings
 * @param recallMultiplier how much faster or slower than in a city soviet its deputies are recalled
 * @param seatsPerUnit deputies that a unit sends to its soviet
 * @param committeeSeats members of a unit's own committee
 * @param fearFactor part of the July fear that it feels
 * @param offset how far it stands from its class, probits
 * @param voters electors of the Constituent Assembly, millions
 * @param congressWeight part of the Second Congress's delegates
 * @param headcount persons it stands for, 0 where the record has no count
 */
public record SocialGroup(
        String id,
        String title,
        SocialClass socialClass,
        GroupLocation kind,
        double meetingRate,
        double recallMultiplier,
        int seatsPerUnit,
        int committeeSeats,
        double fearFactor,
        double offset,
        double voters,
        double congressWeight,
        long headcount) {

    /** True if its units meet, pass resolutions and send deputies. */
    public boolean meets() {
        return meetingRate > 0;
    }
}
