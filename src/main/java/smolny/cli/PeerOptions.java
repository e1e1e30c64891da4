package smolny.cli;

import java.util.List;
import picocli.CommandLine.Option;
import smolny.lab.cluster.Place;

/** How the processes of a cluster find one another. */
final class PeerOptions {
    @Option(
            names = "--listen",
            paramLabel = "HOST[:PORT]",
            description = "address of this machine for the others of the cluster (default: ${DEFAULT-VALUE}:5701)")
    private String address = "127.0.0.1";

    @Option(
            names = "--join",
            paramLabel = "HOST[:PORT]",
            split = ",",
            description = "where some of the cluster are (default: on this machine)")
    private List<String> others = List.of();

    /**
     * Where to meet.
     *
     * @param what needs it, in words
     * @throws Refusal if the library is not there, with how to get it
     */
    Place place(String what) {
        try {
            Class.forName("com.hazelcast.core.Hazelcast", false, PeerOptions.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new Refusal(what + " needs Hazelcast, which is not installed with the program; fetch it once, in the"
                    + " program's folder: mvn dependency:copy -Dartifact=com.hazelcast:hazelcast:5.5.0"
                    + " -DoutputDirectory=target/lib");
        }
        return Place.parse(address, others);
    }
}
