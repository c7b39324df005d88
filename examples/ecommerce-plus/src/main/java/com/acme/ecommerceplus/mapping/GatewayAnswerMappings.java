package com.acme.ecommerceplus.mapping;

import com.acme.ecommerceplus.domain.Authorisation;

/** What the gateway's codes mean here. */
final class GatewayAnswerMappings implements GatewayAnswer {
    private static final int FIRST_OF_REVIEW = 100;
    private static final int FIRST_WITHOUT_SENSE = 200;
    private static final int BEARABLE_RISK = 80;

    @Override
    public Authorisation meaning(GatewayAuthorise answer) {
        if (answer.code() >= FIRST_WITHOUT_SENSE) {
            throw new Refused(Refused.Reason.ODD_ANSWER);
        }
        boolean looked = answer.code() >= FIRST_OF_REVIEW || answer.risk() > BEARABLE_RISK;
        return looked ? Authorisation.IN_REVIEW : Authorisation.GRANTED;
    }
}
